-- Etiquettes.applescript
-- Range les notes du dossier « À trier » selon le premier #mot-clé qu'elles contiennent.
-- Rien ne sort de l'ordinateur ; macOS demande une fois l'accès à Notes, c'est tout.

property source : "À trier"

on run
	tell application "Notes"
		if not (exists folder source of default account) then
			display dialog "Il n'y a pas de dossier « " & source & " »." buttons {"OK"} default button 1
			return
		end if

		set deplacements to {}
		repeat with n in notes of folder source of default account
			set mot to my premierMotCle(plaintext of n)
			if mot is not "" then set end of deplacements to {id of n, name of n, mot}
		end repeat
	end tell

	if deplacements is {} then
		display notification "Aucune note avec un #mot-clé." with title "Étiquettes"
		return
	end if

	-- Montrer avant de faire
	set apercu to {}
	repeat with d in deplacements
		set end of apercu to (item 2 of d) & "  →  " & (item 3 of d)
	end repeat
	set choix to choose from list apercu with prompt "Notes à déplacer :" default items apercu with multiple selections allowed
	if choix is false then return

	repeat with i from 1 to count of deplacements
		if choix contains (item i of apercu) then my deplacer(item i of deplacements)
	end repeat
	display notification ((count of choix) as text) & " notes rangées." with title "Étiquettes"
end run

on deplacer(d)
	tell application "Notes"
		set nomDossier to item 3 of d
		if not (exists folder nomDossier of default account) then
			make new folder at default account with properties {name:nomDossier}
		end if
		move note id (item 1 of d) to folder nomDossier of default account
	end tell
end deplacer

on premierMotCle(t)
	repeat with m in words of t
		set p to offset of ("#" & m) in t
		if p > 0 then return (m as text)
	end repeat
	return ""
end premierMotCle
