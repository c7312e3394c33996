## muistio: muistiinpanot päätteessä. muistio lisaa "idea", muistio hae sana, muistio synkronoi
import std/[os, strutils, httpclient, json, times, sequtils, sha1]

const Tiedosto = "muistio.txt"

proc kansio(): string = getConfigDir() / "muistio"

proc lue(): seq[string] =
  let p = kansio() / Tiedosto
  if fileExists(p): readFile(p).splitLines.filterIt(it.len > 0) else: @[]

proc kirjoita(rivit: seq[string]) =
  createDir(kansio())
  writeFile(kansio() / Tiedosto, rivit.join("\n") & "\n")
  setFilePermissions(kansio() / Tiedosto, {fpUserRead, fpUserWrite})

proc asetukset(): JsonNode =
  ## {"palvelin": "https://muistio.example.org", "avain": "..."}; ilman tiedostoa ei synkronoida
  let p = kansio() / "palvelin.json"
  if fileExists(p): parseFile(p) else: newJObject()

proc synkronoi() =
  let a = asetukset()
  let palvelin = a{"palvelin"}.getStr
  if not palvelin.startsWith("https://"):
    quit "palvelin.json puuttuu, mitään ei lähetetty", 1
  let asiakas = newHttpClient(timeout = 5000, headers = newHttpHeaders({"Authorization": "Bearer " & a{"avain"}.getStr}))
  defer: asiakas.close()
  let omat = lue()
  let vastaus = parseJson(asiakas.postContent(palvelin & "/yhdista", $ %*{"tiiviste": $secureHash(omat.join("\n")), "rivit": omat}))
  let uudet = vastaus{"rivit"}.getElems.mapIt(it.getStr.replace("\n", " "))
  if uudet.len < omat.len div 2:
    quit "palvelin palautti epäilyttävän vähän rivejä, paikallista ei muutettu", 1
  copyFile(kansio() / Tiedosto, kansio() / Tiedosto & "." & now().format("yyyyMMdd"))
  kirjoita uudet
  echo uudet.len, " riviä"

when isMainModule:
  let a = commandLineParams()
  case (if a.len > 0: a[0] else: "lista")
  of "lisaa": kirjoita lue() & @[a[1 .. ^1].join(" ")]
  of "hae":
    for r in lue():
      if a[1].toLowerAscii in r.toLowerAscii: echo r
  of "synkronoi": synkronoi()
  else:
    for i, r in lue(): echo i + 1, ". ", r
