// KeyNotes: short secret notes in your own keychain item. `keynotes add NAME`, `keynotes copy NAME`, `keynotes list`.
import AppKit
import Foundation
import Security

let service = "org.example.keynotes"

func query(_ name: String?) -> [CFString: Any] {
    var q: [CFString: Any] = [kSecClass: kSecClassGenericPassword, kSecAttrService: service]
    if let name { q[kSecAttrAccount] = name }
    return q
}

func add(_ name: String) throws {
    guard let text = getpass("Text of “\(name)”: ").map({ String(cString: $0) }), !text.isEmpty else { return }
    SecItemDelete(query(name) as CFDictionary)
    var item = query(name)
    item[kSecValueData] = Data(text.utf8)
    item[kSecAttrAccessible] = kSecAttrAccessibleWhenUnlockedThisDeviceOnly
    let status = SecItemAdd(item as CFDictionary, nil)
    guard status == errSecSuccess else { throw NSError(domain: NSOSStatusErrorDomain, code: Int(status)) }
}

func copy(_ name: String) throws {
    var q = query(name)
    q[kSecReturnData] = true
    var found: AnyObject?
    let status = SecItemCopyMatching(q as CFDictionary, &found)
    guard status == errSecSuccess, let data = found as? Data else { throw NSError(domain: NSOSStatusErrorDomain, code: Int(status)) }
    let board = NSPasteboard.general
    board.clearContents()
    // clipboard managers leave out what is marked as concealed
    board.setString("", forType: NSPasteboard.PasteboardType("org.nspasteboard.ConcealedType"))
    board.setString(String(decoding: data, as: UTF8.self), forType: .string)
    let change = board.changeCount
    print("Copied; the clipboard is emptied in 30 seconds.")
    Thread.sleep(forTimeInterval: 30)
    if board.changeCount == change { board.clearContents() }
}

func list() {
    var q = query(nil)
    q[kSecReturnAttributes] = true
    q[kSecMatchLimit] = kSecMatchLimitAll
    var found: AnyObject?
    SecItemCopyMatching(q as CFDictionary, &found)
    for item in found as? [[CFString: Any]] ?? [] { print(item[kSecAttrAccount] as? String ?? "?") }
}

let args = CommandLine.arguments.dropFirst()
do {
    switch (args.first, args.dropFirst().first) {
    case ("add", let name?): try add(name)
    case ("copy", let name?): try copy(name)
    case ("list", nil): list()
    default: print("keynotes add NAME | copy NAME | list"); exit(2)
    }
} catch {
    FileHandle.standardError.write(Data("keynotes: \(error.localizedDescription)\n".utf8))
    exit(1)
}
