# frozen_string_literal: true

require "digest"

# Shows a checksum as eight pictures. People compare pictures better than 64 hex
# digits, for instance on the telephone after a file transfer.
#
#   EmojiFingerprint.of_file("ubuntu.iso")   # => "🥝🍎🚲🌵🐙🎻🧦🌙"
#
# Eight pictures out of 64 are 48 bits: good enough against mix-ups, too few
# against somebody who wants to deceive you. Use the full checksum for that.
module EmojiFingerprint
  PICTURES = %w[
    🍎 🍐 🍊 🍋 🍌 🍉 🍇 🍓 🍈 🍒 🍑 🥭 🍍 🥥 🥝 🍅
    🐙 🐌 🐝 🦊 🦉 🐢 🦔 🐧 🐳 🦒 🐘 🦩 🐿 🦆 🐞 🐓
    🚲 🚂 ⛵ 🚜 🛴 🚁 🚌 🎈 ⚓ 🧭 🗻 🌋 🌵 🌲 🌻 🍄
    🎻 🥁 🎺 🎲 🧩 🪁 🧦 🎩 👓 ☂️ 🔔 🕯 🔑 📎 ✏️ 🌙
  ].freeze

  module_function

  def of(bytes)
    pictures(Digest::SHA256.digest(bytes))
  end

  def of_file(path)
    pictures(Digest::SHA256.file(path).digest)
  end

  def pictures(digest)
    bits = digest.unpack1("B48")
    bits.scan(/.{6}/).map { |six| PICTURES.fetch(six.to_i(2)) }.join
  end

  # back to hex digits, to find a file in a list by its pictures
  def to_hex(pictures)
    bits = pictures.each_grapheme_cluster.map { |p| format("%06b", PICTURES.index(p)) }.join
    [bits].pack("B*").unpack1("H*")
  end
end
