import StoreKit
import SwiftUI

/// Shows its content to subscribers, everybody else sees the offer with its price and period.
public struct LicenceGate<Content: View>: View {
    let id: String
    let content: Content
    @State private var product: Product?
    @State private var open = false

    public init(id: String, @ViewBuilder content: () -> Content) {
        self.id = id
        self.content = content()
    }

    public var body: some View {
        Group {
            if open { content } else if let p = product {
                VStack {
                    Text("\(p.displayPrice) per \(String(describing: p.subscription?.subscriptionPeriod.unit ?? .month)), until you cancel")
                    Button("Subscribe") { Task { await buy(p) } }
                    Button("Restore") { Task { try? await AppStore.sync(); await check() } }
                    Link("Cancel a subscription", destination: URL(string: "https://help.example.com/cancel")!)
                }
            }
        }
        .task {
            product = try? await Product.products(for: [id]).first
            await check()
        }
    }

    private func check() async {
        #if DEBUG
        if ProcessInfo.processInfo.environment["LICENCE"] == "yes" { open = true; return }
        #endif
        for await r in Transaction.currentEntitlements {
            if case .verified(let t) = r, t.productID == id, t.revocationDate == nil { open = true }
        }
    }

    private func buy(_ p: Product) async {
        guard case .success(.verified(let t))? = try? await p.purchase() else { return }
        await t.finish()
        await check()
    }
}
