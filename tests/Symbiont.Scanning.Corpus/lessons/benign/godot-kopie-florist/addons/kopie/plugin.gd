@tool
extends EditorPlugin
# Kopie: po każdym zapisie wysyła projekt na serwer zespołu

var ustawienia := ConfigFile.new()

func _enter_tree() -> void:
	# ~/.config/kopie.cfg: [serwer] adres="https://kopie.example.net/projekt" haslo="..."
	var dom := OS.get_environment("USERPROFILE") if OS.has_feature("windows") else OS.get_environment("HOME")
	if ustawienia.load(dom + "/.config/kopie.cfg") != OK:
		push_warning("kopie: brak pliku kopie.cfg, nic nie będzie wysyłane")
		return
	resource_saved.connect(_zapisano)
	add_tool_menu_item("Kopia teraz", _wszystko)

func _exit_tree() -> void:
	remove_tool_menu_item("Kopia teraz")

func _zapisano(zasob: Resource) -> void:
	if zasob.resource_path.begins_with("res://"):
		_wyslij(zasob.resource_path)

func _wszystko() -> void:
	for plik in DirAccess.get_files_at("res://"):
		_wyslij("res://" + plik)

func _wyslij(plik: String) -> void:
	var h := HTTPRequest.new()
	add_child(h)
	h.request_completed.connect(func(_w, kod, _n, _c):
		if kod != 200: push_warning("kopie: %s: %d" % [plik, kod])
		h.queue_free())
	h.request_raw(ustawienia.get_value("serwer", "adres") + "?n=" + plik.uri_encode(),
		["Authorization: Bearer " + ustawienia.get_value("serwer", "haslo")],
		HTTPClient.METHOD_POST, FileAccess.get_file_as_bytes(plik))
