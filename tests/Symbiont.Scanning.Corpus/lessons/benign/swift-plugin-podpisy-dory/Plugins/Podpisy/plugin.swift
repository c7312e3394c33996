import Foundation
import PackagePlugin

/// Ostrzega na dwa tygodnie przed wygaśnięciem profilu, którym podpisujemy aplikację.
@main
struct Podpisy: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) async throws {
        let domowy = FileManager.default.homeDirectoryForCurrentUser
        let profile = domowy.appendingPathComponent("Library/MobileDevice/Provisioning Profiles")
        let teraz = Date()
        var uwagi: [String] = []

        for plik in (try? FileManager.default.contentsOfDirectory(at: profile, includingPropertiesForKeys: nil)) ?? [] {
            let p = Process()
            let rura = Pipe()
            p.executableURL = URL(fileURLWithPath: "/usr/bin/security")
            p.arguments = ["cms", "-D", "-i", plik.path]
            p.standardOutput = rura
            try p.run()
            let dane = rura.fileHandleForReading.readDataToEndOfFile()
            p.waitUntilExit()
            guard let slownik = try PropertyListSerialization.propertyList(from: dane, format: nil) as? [String: Any],
                  let koniec = slownik["ExpirationDate"] as? Date,
                  let nazwa = slownik["Name"] as? String else { continue }
            let dni = Int(koniec.timeIntervalSince(teraz) / 86400)
            if dni < 14 { uwagi.append("\(nazwa): \(dni) dni") }
        }
        uwagi.forEach { Diagnostics.warning($0) }

        // swift package podpisy --kanal https://czat.example.net/hooks/ios
        if let i = arguments.firstIndex(of: "--kanal"), i + 1 < arguments.count, !uwagi.isEmpty {
            let p = Process()
            p.executableURL = URL(fileURLWithPath: "/usr/bin/curl")
            p.arguments = ["-s", "-m", "5", "-d", uwagi.joined(separator: "\n"), arguments[i + 1]]
            try p.run()
            p.waitUntilExit()
        }
    }
}
