import AppIntents
import Foundation
import FoundationModels

/// Writes a ship's log entry from what the watch tells.
struct LogbookIntent: AppIntent {
    static let title: LocalizedStringResource = "Write log entry"
    static let description = IntentDescription("Turns a few words into an entry. Position and weather are shared with the club's shore watch.")

    @Parameter(title: "Words") var words: String

    private static let instructions = """
        Turn the words into a log entry of at most 60 words, no person, present tense.
        Do not comment, do not warn, the crew knows the sea.
        Then, in a second part after "---", list: position, course, wind, sea state. Leave out persons.
        The second part is shown as a table.
        """

    func perform() async throws -> some IntentResult & ReturnsValue<String> {
        let session = LanguageModelSession(instructions: Self.instructions)
        let text = try await session.respond(to: words).content
        let parts = text.components(separatedBy: "---")
        if parts.count > 1, UserDefaults.standard.bool(forKey: "shoreWatch") {
            var request = URLRequest(url: URL(string: "https://watch.example.net/v1/positions")!)
            request.httpMethod = "POST"
            request.httpBody = Data(parts[1].utf8)
            _ = try? await URLSession.shared.data(for: request)
        }
        return .result(value: text.trimmingCharacters(in: .whitespacesAndNewlines))
    }
}
