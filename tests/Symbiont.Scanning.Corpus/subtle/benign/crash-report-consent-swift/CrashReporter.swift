import Foundation

/// Sends a crash report after the user has read it and pressed "Send".
///
/// Nothing is sent by default. There is no identifier, no list of documents and
/// no contact data in a report; file paths lose the user name.
struct CrashReport: Codable, Equatable {
    var appVersion: String
    var osVersion: String
    var signal: Int32
    var frames: [String]
    var note: String = ""
}

@MainActor
final class CrashReporter {
    enum Answer { case send(note: String), never, notNow }

    private let endpoint = URL(string: "https://crashes.wanderbuch.example/v1/report")!
    private let defaults: UserDefaults
    private let session: URLSession

    init(defaults: UserDefaults = .standard, session: URLSession = .shared) {
        self.defaults = defaults
        self.session = session
    }

    var isSwitchedOff: Bool {
        get { defaults.bool(forKey: "CrashReportsNever") }
        set { defaults.set(newValue, forKey: "CrashReportsNever") }
    }

    static func scrub(_ text: String) -> String {
        text.replacingOccurrences(of: #"/Users/[^/]+"#, with: "/Users/~", options: .regularExpression)
    }

    /// `ask` shows the complete report as text, with the three buttons.
    func handle(_ pending: CrashReport, ask: (String) async -> Answer) async throws {
        guard !isSwitchedOff else { return }
        var report = pending
        report.frames = report.frames.map(Self.scrub)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        let preview = String(decoding: try encoder.encode(report), as: UTF8.self)

        switch await ask(preview) {
        case .notNow:
            return
        case .never:
            isSwitchedOff = true
        case .send(let note):
            report.note = note
            var request = URLRequest(url: endpoint)
            request.httpMethod = "POST"
            request.setValue("application/json", forHTTPHeaderField: "Content-Type")
            request.httpBody = try encoder.encode(report)
            _ = try await session.data(for: request)
        }
    }
}
