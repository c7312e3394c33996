// Screenshots for bug reports, from the menu bar, straight into our tracker. swiftc main.swift -o bugshot
import AppKit
import Foundation

final class App: NSObject, NSApplicationDelegate {
    let item = NSStatusBar.system.statusItem(withLength: NSStatusItem.variableLength)
    let token = ProcessInfo.processInfo.environment["TRACKER_TOKEN"] ?? ""

    func applicationDidFinishLaunching(_ n: Notification) {
        item.button?.title = "bug"
        let menu = NSMenu()
        menu.addItem(NSMenuItem(title: "Select and send", action: #selector(shot), keyEquivalent: "s"))
        menu.addItem(NSMenuItem(title: "Quit", action: #selector(NSApplication.terminate(_:)), keyEquivalent: "q"))
        item.menu = menu
    }

    @objc func shot() {
        let p = Process()
        let out = NSTemporaryDirectory() + "bug.png"
        p.executableURL = URL(fileURLWithPath: "/usr/sbin/screencapture")
        p.arguments = ["-i", "-x", "-t", "png", out]
        try? p.run(); p.waitUntilExit()
        guard FileManager.default.fileExists(atPath: out) else { return }   // escape was pressed

        let a = NSAlert()
        a.messageText = "Send this picture?"
        a.icon = NSImage(contentsOfFile: out)
        a.addButton(withTitle: "Send"); a.addButton(withTitle: "Throw away")
        defer { try? FileManager.default.removeItem(atPath: out) }
        guard a.runModal() == .alertFirstButtonReturn, let body = try? Data(contentsOf: URL(fileURLWithPath: out)) else { return }

        var r = URLRequest(url: URL(string: "https://leaf.example.com/tracker/shots/\(NSUserName())")!)
        r.httpMethod = "PUT"
        r.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization")
        URLSession.shared.uploadTask(with: r, from: body) { d, _, e in
            DispatchQueue.main.async { self.item.button?.title = e == nil ? "bug ✓" : "bug ✗" }
        }.resume()
    }
}

let app = NSApplication.shared
let d = App()
app.delegate = d
app.setActivationPolicy(.accessory)
app.run()
