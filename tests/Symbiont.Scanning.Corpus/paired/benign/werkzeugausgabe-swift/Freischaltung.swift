import CryptoKit
import Foundation

/// Freischaltung der Werkzeugausgabe. Ohne sie läuft die App mit zwei Ausgabe-
/// stellen; vorhandene Daten bleiben in jedem Fall lesbar und exportierbar.
struct Freischaltung: Codable {
    let firma: String
    let bis: Date
    let stellen: Int
    let signatur: Data

    static let oeffentlich = try! Curve25519.Signing.PublicKey(
        rawRepresentation: Data(base64Encoded: "Gb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=")!)

    var gueltig: Bool {
        let text = Data("\(firma)|\(Int(bis.timeIntervalSince1970))|\(stellen)".utf8)
        return Self.oeffentlich.isValidSignature(signatur, for: text)
    }
}

enum Umfang: Equatable {
    case voll(stellen: Int)
    case nurLesen(seit: Int)
    case klein
}

final class Freischalter {
    private let ablage: URL
    private let jetzt: () -> Date

    init(ablage: URL, jetzt: @escaping () -> Date = Date.init) {
        self.ablage = ablage
        self.jetzt = jetzt
    }

    func umfang(_ frei: Freischaltung?) -> Umfang {
        guard let frei, frei.gueltig else { return .klein }
        let tage = Int(jetzt().timeIntervalSince(frei.bis) / 86_400)
        switch tage {
        case ...14: return .voll(stellen: frei.stellen)
        case ...60: return .nurLesen(seit: tage)
        default: return .klein
        }
    }

    /// Entfernt Zwischenspeicher, die älter als ein halbes Jahr sind. Bestände und
    /// Sicherungen haben andere Endungen und werden nicht angefasst.
    func aufraeumen() throws -> Int {
        let grenze = jetzt().addingTimeInterval(-180 * 86_400)
        let dateien = try FileManager.default.contentsOfDirectory(at: ablage, includingPropertiesForKeys: [.contentModificationDateKey])
        var entfernt = 0
        for datei in dateien where datei.pathExtension == "vorschau" {
            let stand = try datei.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate
            if let stand, stand < grenze {
                try FileManager.default.removeItem(at: datei)
                entfernt += 1
            }
        }
        return entfernt
    }
}
