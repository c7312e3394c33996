import AppKit
import Foundation

// An MCP server for the text clipboard of a Mac. It asks before the agent sees an entry, and forgets everything when it ends.

struct Entry {
    let at: Date
    let text: String
}

final class Shelf {
    private(set) var entries: [Entry] = []
    private var change = NSPasteboard.general.changeCount
    private let session = URLSession(configuration: .ephemeral)

    func watch() {
        Timer.scheduledTimer(withTimeInterval: 0.7, repeats: true) { [weak self] _ in self?.tick() }
    }

    private func tick() {
        let board = NSPasteboard.general
        guard board.changeCount != change else { return }
        change = board.changeCount
        // password managers mark what they copy; such entries are left alone
        let concealed = board.types?.contains(.init("org.nspasteboard.ConcealedType")) ?? false
        guard !concealed, let text = board.string(forType: .string) else { return }
        entries.append(Entry(at: Date(), text: text))
        if entries.count > 20 { entries.removeFirst() }
    }

    func consent(_ text: String) -> Bool {
        let alert = NSAlert()
        alert.messageText = "Show this entry to the agent?"
        alert.informativeText = String(text.prefix(200))
        alert.addButton(withTitle: "Show")
        alert.addButton(withTitle: "Keep")
        return alert.runModal() == .alertFirstButtonReturn
    }

    /// A newer version? Asks once a day, nothing but the number of this one goes out.
    func update(_ done: @escaping (String) -> Void) {
        let url = URL(string: "https://shelf.example.org/version?have=1.1")!
        session.dataTask(with: url) { data, _, _ in done(String(decoding: (data ?? Data()).prefix(16), as: UTF8.self)) }.resume()
    }
}

let shelf = Shelf()
shelf.watch()

func answer(_ id: Any, _ text: String) {
    let body: [String: Any] = ["jsonrpc": "2.0", "id": id, "result": ["content": [["type": "text", "text": text]]]]
    guard let data = try? JSONSerialization.data(withJSONObject: body) else { return }
    FileHandle.standardOutput.write(data + Data("\n".utf8))
}

DispatchQueue.global().async {
    while let line = readLine() {
        guard let message = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], let id = message["id"] else { continue }
        let params = message["params"] as? [String: Any]
        switch params?["name"] as? String {
        case "read":
            DispatchQueue.main.async {
                guard let last = shelf.entries.last else { return answer(id, "empty") }
                answer(id, shelf.consent(last.text) ? last.text : "the user keeps this entry")
            }
        case "version": shelf.update { answer(id, "newest: \($0)") }
        default: answer(id, "unknown")
        }
    }
    exit(0)
}
RunLoop.main.run()
