/// Label gudang dengan kode QR, dan daftar label yang disimpan di perangkat.
library qr_labels;

import 'dart:convert';

import 'package:flutter/material.dart';
import 'package:flutter/services.dart';
import 'package:http/http.dart' as http;
import 'package:shared_preferences/shared_preferences.dart';

class Label {
  const Label(this.kode, this.isi);

  final String kode;
  final String isi;

  Map<String, String> toJson() => {'kode': kode, 'isi': isi};
}

class RakLabel {
  RakLabel(this._prefs);

  static const _kunci = 'qr_labels.daftar';
  final SharedPreferences _prefs;

  List<Label> get daftar => [
        for (final m in jsonDecode(_prefs.getString(_kunci) ?? '[]') as List)
          Label(m['kode'] as String, m['isi'] as String),
      ];

  Future<void> tambah(Label l) => _prefs.setString(_kunci, jsonEncode([...daftar, l]));

  /// Mengirim daftar label ke server gudang milik aplikasi. Server dan token diberikan oleh pemanggil.
  Future<int> kirim(Uri server, String token) async {
    if (server.scheme != 'https') throw ArgumentError('server harus https, misalnya https://gudang.example.net/label');
    final jawab = await http
        .post(server, headers: {'authorization': 'Bearer $token', 'content-type': 'application/json'}, body: jsonEncode(daftar))
        .timeout(const Duration(seconds: 10));
    return jawab.statusCode;
  }
}

class LabelTile extends StatelessWidget {
  const LabelTile(this.label, {super.key});

  final Label label;

  @override
  Widget build(BuildContext context) => ListTile(
        leading: const Icon(Icons.qr_code_2),
        title: Text(label.kode),
        subtitle: Text(label.isi),
        trailing: IconButton(
          icon: const Icon(Icons.copy),
          tooltip: 'Salin kode',
          onPressed: () => Clipboard.setData(ClipboardData(text: label.kode)),
        ),
      );
}
