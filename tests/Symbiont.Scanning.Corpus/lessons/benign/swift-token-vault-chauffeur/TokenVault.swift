import Foundation
import Security

/// Keeps the access token in the keychain and gets a new one when the server says 401.
public final class TokenVault {
    public let service: String
    private let refresh: URL
    private let group: String?

    /// group: the app group, so that widget and watch read the same item
    public init(service: String, refresh: URL, group: String? = nil) {
        self.service = service
        self.refresh = refresh
        self.group = group
    }

    private func query(_ key: String) -> [String: Any] {
        var q: [String: Any] = [kSecClass as String: kSecClassGenericPassword, kSecAttrService as String: service, kSecAttrAccount as String: key]
        if let group { q[kSecAttrAccessGroup as String] = group }
        return q
    }

    public func read(_ key: String) -> String? {
        var q = query(key)
        q[kSecReturnData as String] = true
        var out: CFTypeRef?
        guard SecItemCopyMatching(q as CFDictionary, &out) == errSecSuccess, let d = out as? Data else { return nil }
        return String(data: d, encoding: .utf8)
    }

    public func write(_ key: String, _ value: String) {
        SecItemDelete(query(key) as CFDictionary)
        var q = query(key)
        q[kSecValueData as String] = Data(value.utf8)
        q[kSecAttrAccessible as String] = kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly
        SecItemAdd(q as CFDictionary, nil)
    }

    /// e.g. https://id.example.org/token
    public func renew() async throws -> String {
        var r = URLRequest(url: refresh)
        r.httpMethod = "POST"
        r.httpBody = try JSONEncoder().encode(["grant_type": "refresh_token", "refresh_token": read("refresh") ?? ""])
        let (d, _) = try await URLSession.shared.data(for: r)
        let t = try JSONDecoder().decode([String: String].self, from: d)
        if let n = t["refresh_token"] { write("refresh", n) }
        write("access", t["access_token"] ?? "")
        return t["access_token"] ?? ""
    }
}
