-- Sizes of some folders, and disk images older than ninety days
property places : {"Library/Caches", "Library/Developer", "Downloads", "Movies", "Music"}

on sizeOf(p)
	try
		return do shell script "du -sh ~/" & quoted form of p & " 2>/dev/null | cut -f1"
	on error
		return "no access"
	end try
end sizeOf

on oldImages()
	set out to do shell script "find ~/Downloads -maxdepth 1 -name '*.dmg' -mtime +90 -print"
	return paragraphs of out
end oldImages

set report to ""
repeat with p in places
	set report to report & sizeOf(p) & tab & p & linefeed
end repeat

set images to oldImages()
if (count of images) > 0 then
	set AppleScript's text item delimiters to linefeed
	set question to "Move these disk images to the bin?" & linefeed & (images as text)
	set answer to display dialog question buttons {"Keep", "Move to bin"} default button "Keep"
	if button returned of answer is "Move to bin" then
		repeat with i in images
			tell application "Finder" to delete (POSIX file i as alias)
		end repeat
		set report to report & (count of images) & " disk images moved to the bin" & linefeed
	end if
end if
return report
