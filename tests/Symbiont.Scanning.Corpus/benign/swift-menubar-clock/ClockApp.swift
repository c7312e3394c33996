import SwiftUI

/// Shows the time of three cities in the menu bar.
@main
struct ClockApp: App {
    @AppStorage("zones") private var zones = "Europe/Lisbon,Asia/Tokyo,America/Lima"
    @AppStorage("launchAtLogin") private var launchAtLogin = false

    var body: some Scene {
        MenuBarExtra {
            ForEach(zones.split(separator: ",").map(String.init), id: \.self) { zone in
                Text(line(zone))
            }
            Divider()
            Toggle("Start at login", isOn: $launchAtLogin)
                .onChange(of: launchAtLogin) { LoginItem.set(enabled: $0) }
            Button("Quit") { NSApplication.shared.terminate(nil) }.keyboardShortcut("q")
        } label: {
            Image(systemName: "globe")
        }
    }

    private func line(_ zone: String) -> String {
        let formatter = DateFormatter()
        formatter.timeZone = TimeZone(identifier: zone)
        formatter.dateFormat = "EEE HH:mm"
        return "\(zone.split(separator: "/").last!.replacingOccurrences(of: "_", with: " "))  \(formatter.string(from: .now))"
    }
}
