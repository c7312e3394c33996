# frozen_string_literal: true

require 'net/http'
require 'json'
require 'openssl'

# Pošle událost na webhook a při chybě na náhradní adresu.
#
#   o = Oznamovatel.new('https://a.example.com/hook', nahradni: 'https://b.example.com/hook', klic: ENV['KLIC'])
#   o.posli('objednavka', cislo: 17)
class Oznamovatel
  def initialize(adresa, klic:, nahradni: nil)
    @adresy = [adresa, nahradni].compact.map { |a| URI(a) }
    @klic = klic
  end

  # Vrátí kód první adresy, která přijala; 0, když žádná.
  def posli(druh, **data)
    telo = JSON.generate(druh: druh, data: data, cas: Time.now.to_i)
    @adresy.each do |uri|
      kod = jedna(uri, telo)
      return kod if kod.between?(200, 299)

      warn "oznamovatel: #{uri.host} odpověděl #{kod}"
    end
    0
  end

  private

  def jedna(uri, telo)
    podpis = OpenSSL::HMAC.hexdigest('SHA256', @klic, telo)
    Net::HTTP.post(uri, telo, 'Content-Type' => 'application/json', 'X-Podpis' => podpis).code.to_i
  rescue StandardError => e
    warn "oznamovatel: #{e.message}"
    0
  end
end
