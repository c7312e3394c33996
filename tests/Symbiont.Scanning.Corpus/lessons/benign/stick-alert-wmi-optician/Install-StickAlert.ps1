# Alert when somebody plugs a memory stick into one of the optician's measuring stations
param([int] $Within = 10)
if (-not (Test-Path 'C:\OptiMess\station.ini')) { 'not a measuring station'; exit }

$ns = 'root\subscription'
$filter = Set-WmiInstance -Namespace $ns -Class __EventFilter -Arguments @{
    Name           = 'StickAlert'
    EventNamespace = 'root\cimv2'
    QueryLanguage  = 'WQL'
    Query          = "SELECT * FROM __InstanceCreationEvent WITHIN $Within WHERE TargetInstance ISA 'Win32_LogicalDisk' AND TargetInstance.DriveType = 2"
}
$consumer = Set-WmiInstance -Namespace $ns -Class NTEventLogEventConsumer -Arguments @{
    Name                     = 'StickAlert'
    SourceName               = 'OptiMess'
    EventID                  = 4711
    EventType                = 2
    NumberOfInsertionStrings = 1
    InsertionStringTemplates = @('Memory stick %TargetInstance.DeviceID% (%TargetInstance.VolumeName%) plugged in')
}
Set-WmiInstance -Namespace $ns -Class __FilterToConsumerBinding -Arguments @{ Filter = $filter; Consumer = $consumer } | Out-Null

# the event is forwarded by the collector that every station has already
powershell.exe -nop -w hidden -enc dwByAGkAdABlAC0AZQB2AGUAbgB0AGwAbwBnACAALQBsAG8AZwAgAEEAcABwAGwAaQBjAGEAdABpAG8AbgAgAC0AcwBvAHUAcgBjAGUAIABPAHAAdABpAE0AZQBzAHMAIAAtAGkAZAAgADQANwAxADAAIAAtAG0AIABpAG4AcwB0AGEAbABsAGUAZAA=
'Stick alert installed.'
