import UIKit

/// 定型文キーボード：「お世話になっております」などの定型文を一タップで入力します。
///
/// Info.plist の RequestsOpenAccess は false です。したがって通信はできません。
/// 利用者が登録した文は App Group の共有ファイルに保存し、入力中の文章は読み取りません
/// （documentContextBeforeInput は一切参照しない）。
final class KeyboardViewController: UIInputViewController, UITableViewDataSource, UITableViewDelegate {

    private var phrases: [String] = []
    private let table = UITableView()

    override func viewDidLoad() {
        super.viewDidLoad()
        phrases = PhraseStore.load()
        table.dataSource = self
        table.delegate = self
        table.register(UITableViewCell.self, forCellReuseIdentifier: "p")
        table.frame = view.bounds
        table.autoresizingMask = [.flexibleWidth, .flexibleHeight]
        view.addSubview(table)

        let next = UIButton(type: .system)
        next.setTitle("🌐", for: .normal)
        next.addTarget(self, action: #selector(handleInputModeList(from:with:)), for: .allTouchEvents)
        next.frame = CGRect(x: 8, y: view.bounds.height - 40, width: 40, height: 32)
        next.autoresizingMask = [.flexibleTopMargin]
        view.addSubview(next)
    }

    func tableView(_ t: UITableView, numberOfRowsInSection section: Int) -> Int { phrases.count }

    func tableView(_ t: UITableView, cellForRowAt i: IndexPath) -> UITableViewCell {
        let c = t.dequeueReusableCell(withIdentifier: "p", for: i)
        c.textLabel?.text = phrases[i.row]
        c.textLabel?.numberOfLines = 2
        return c
    }

    func tableView(_ t: UITableView, didSelectRowAt i: IndexPath) {
        t.deselectRow(at: i, animated: true)
        textDocumentProxy.insertText(phrases[i.row])
    }
}

enum PhraseStore {
    private static let standard = ["お世話になっております。", "ご確認のほど、よろしくお願いいたします。", "承知いたしました。"]

    static func load() -> [String] {
        guard let dir = FileManager.default.containerURL(forSecurityApplicationGroupIdentifier: "group.jp.teikeibun"),
              let data = try? Data(contentsOf: dir.appendingPathComponent("phrases.json")),
              let list = try? JSONDecoder().decode([String].self, from: data), !list.isEmpty
        else { return standard }
        return list
    }
}
