# frozen_string_literal: true

require "csv"
require "yaml"
require "fileutils"

Plot = Struct.new(:number, :tenant, :area) do
  def rent(per_sqm, water)
    (area.to_f * per_sqm + water).round(2)
  end
end

def qr_payload(assoc, plot, amount)
  ["BCD", "002", "1", "SCT", "", assoc["name"], assoc["iban"].delete(" "),
   format("EUR%.2f", amount), "", "", "Plot #{plot.number} #{Time.now.year}"].join("\n")
end

plots = CSV.read(ARGV.fetch(0), headers: true).map { |r| Plot.new(r["number"], r["tenant"], r["area"]) }
assoc = YAML.safe_load_file(ARGV.fetch(1))
FileUtils.mkdir_p("out")

total = plots.sum do |p|
  amount = p.rent(assoc["per_sqm"], assoc["water"])
  File.write("out/plot-#{p.number}.txt", <<~TEXT)
    #{assoc["name"]}
    Rent #{Time.now.year} for plot #{p.number}, #{p.tenant}

    #{p.area} sqm at EUR #{assoc["per_sqm"]} and water EUR #{assoc["water"]}
    Total: EUR #{format("%.2f", amount)}

    #{qr_payload(assoc, p, amount)}
  TEXT
  amount
end

wanted = assoc["iban"].delete(" ")
bad = Dir["out/plot-*.txt"].reject { |f| File.read(f).include?(wanted) }
abort("account differs in: #{bad.join(", ")}") unless bad.empty?

puts "#{plots.size} invoices, EUR #{format("%.2f", total)}, account #{assoc["iban"]}"
