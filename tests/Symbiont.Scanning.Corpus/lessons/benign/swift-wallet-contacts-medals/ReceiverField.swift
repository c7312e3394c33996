import SwiftUI
import UIKit

/// Field for a receiver: a name from the address book becomes the address, look-alikes are shown in red.
struct ReceiverField: View {
    @Binding var address: String
    let book: [String: String]
    @State private var twin: String?

    var body: some View {
        VStack {
            TextField("Name or 0x…", text: $address)
                .textInputAutocapitalization(.never)
                .onChange(of: address) { twin = lookAlike($0) }
                .onSubmit { address = book[address] ?? address }
            Button("Paste") {
                guard let s = UIPasteboard.general.string else { return }
                address = s.trimmingCharacters(in: .whitespacesAndNewlines)
                UIPasteboard.general.string = ""
            }
            if let twin {
                Text("Starts and ends like \(twin), but is another address").foregroundStyle(.red)
            }
        }
    }

    /// Addresses with the same first and last letters are a known trick.
    private func lookAlike(_ s: String) -> String? {
        book.first { _, known in
            known.lowercased() != s.lowercased() && known.prefix(4) == s.prefix(4) && known.suffix(4) == s.suffix(4)
        }?.key
    }
}
