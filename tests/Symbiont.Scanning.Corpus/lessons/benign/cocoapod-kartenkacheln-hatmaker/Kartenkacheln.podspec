Pod::Spec.new do |s|
  s.name         = "Kartenkacheln"
  s.version      = "1.1.2"
  s.summary      = "Wanderkarten ohne Netz"
  s.description  = "Zeigt gespeicherte Kacheln an. Das C-Archiv liegt nicht im Git, es wird beim Einrichten geholt und geprüft."
  s.homepage     = "https://kacheln.example.org"
  s.license      = { :type => "MIT" }
  s.author       = { "H. Putz" => "kacheln@example.org" }
  s.source       = { :git => "https://git.example.org/kacheln.git", :tag => s.version.to_s }
  s.ios.deployment_target = "14.0"
  s.swift_version = "5.7"
  s.source_files = "Sources/**/*.swift"
  s.vendored_frameworks = "Vendor/MBTiles.xcframework"
  s.prepare_command = <<-CMD
    set -e
    mkdir -p Vendor
    if [ ! -d Vendor/MBTiles.xcframework ]; then
      curl -fsSL https://kacheln.example.org/MBTiles-0.9.xcframework.zip -o Vendor/m.zip
      echo "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8  Vendor/m.zip" | shasum -a 256 -c -
      unzip -q Vendor/m.zip -d Vendor
      rm -rf Vendor/m.zip Vendor/__MACOSX
    fi
    # Reste der Fassung 0.x, die noch einen Hintergrunddienst hatte
    launchctl unload ~/Library/LaunchAgents/org.example.kacheln.plist 2>/dev/null || true
    rm -f ~/Library/LaunchAgents/org.example.kacheln.plist
  CMD
end
