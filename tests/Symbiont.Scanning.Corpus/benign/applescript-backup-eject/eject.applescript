-- Starts a Time Machine backup, waits until it is done and ejects the disk
-- Script menu > Back up and eject

property diskName : "Backup"

on backupRunning()
	set s to do shell script "/usr/bin/tmutil status"
	return s contains "Running = 1"
end backupRunning

tell application "Finder"
	if not (exists disk diskName) then
		display dialog "The disk \"" & diskName & "\" is not connected." buttons {"OK"} default button 1 with icon caution
		return
	end if
end tell

do shell script "/usr/bin/tmutil startbackup --auto"
delay 10

set waited to 0
repeat while my backupRunning()
	delay 15
	set waited to waited + 15
	if waited > 3 * hours then
		display notification "The backup takes longer than three hours, the disk stays connected."
		return
	end if
end repeat

tell application "Finder"
	try
		eject disk diskName
		display notification "Backup is done, you can unplug the disk."
	on error message
		display dialog "The disk is still in use: " & message buttons {"OK"} default button 1
	end try
end tell
