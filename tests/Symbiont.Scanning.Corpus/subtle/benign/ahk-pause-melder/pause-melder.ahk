; pause-melder.ahk  -  erinnert nach 50 Minuten Arbeit an eine Pause
; AutoHotkey v2. Beenden: Rechtsklick auf das Symbol in der Taskleiste.
#Requires AutoHotkey v2.0
#SingleInstance Force
Persistent

ArbeitMin := IniRead("pause-melder.ini", "Zeiten", "Arbeit", 50)
PauseMin  := IniRead("pause-melder.ini", "Zeiten", "Pause", 5)
seit      := A_TickCount
aus       := false

A_IconTip := "Pause-Melder"
A_TrayMenu.Add()
A_TrayMenu.Add("Heute nicht mehr stören", (*) => (aus := true))
A_TrayMenu.Add("Stand anzeigen", Stand)

SetTimer Pruefen, 30000

Pruefen() {
    global seit, aus
    ; Wer lange nichts getippt hat, hatte schon eine Pause.
    if (A_TimeIdlePhysical > PauseMin * 60000) {
        seit := A_TickCount
        return
    }
    if (aus || ImVollbild())
        return
    if (A_TickCount - seit > ArbeitMin * 60000) {
        TrayTip "Seit " ArbeitMin " Minuten am Stück. Fenster auf, Augen in die Ferne.", "Pause?", "Iconi"
        SoundBeep 523, 120
        seit := A_TickCount - (ArbeitMin - 10) * 60000    ; in zehn Minuten noch einmal
    }
}

; in Vorträgen und Spielen nicht stören
ImVollbild() {
    if !WinExist("A")
        return false
    WinGetPos &x, &y, &w, &h, "A"
    return (w = A_ScreenWidth && h = A_ScreenHeight && WinGetClass("A") != "WorkerW")
}

Stand(*) {
    MsgBox "Seit der letzten Pause: " Round((A_TickCount - seit) / 60000) " Minuten", "Pause-Melder"
}

^!p::{
    global seit := A_TickCount
    TrayTip "Gute Pause!", "Pause-Melder"
}
