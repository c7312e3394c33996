; Puts windows where they belong: Win+Alt+1 for work, Win+Alt+2 for calls
#Requires AutoHotkey v2.0
#SingleInstance Force

layouts := Map(
    "work", [["ahk_exe Code.exe", 0, 0, 0.6, 1], ["ahk_exe firefox.exe", 0.6, 0, 0.4, 1]],
    "calls", [["ahk_exe Teams.exe", 0, 0, 0.5, 1], ["ahk_exe OneNote.exe", 0.5, 0, 0.5, 1]]
)

#!1::Apply("work")
#!2::Apply("calls")

Apply(name) {
    MonitorGetWorkArea(, &left, &top, &right, &bottom)
    width := right - left, height := bottom - top
    for place in layouts[name] {
        if !WinExist(place[1])
            continue
        WinRestore
        WinMove left + place[2] * width, top + place[3] * height, place[4] * width, place[5] * height
    }
    ToolTip "Layout: " name
    SetTimer () => ToolTip(), -1200
}
