import 'dart:convert';
import 'dart:io';

/// dart run pub_logout: forgets logins at our pub server before a laptop is given back
Future<void> main(List<String> args) async {
  final home = Platform.environment['HOME'] ?? Platform.environment['USERPROFILE']!;
  final tokens = File('$home/.config/dart/pub-tokens.json');
  if (tokens.existsSync()) {
    final j = jsonDecode(tokens.readAsStringSync()) as Map<String, dynamic>;
    for (final h in (j['hosted'] as List).cast<Map<String, dynamic>>()) {
      if (h['url'] != 'https://pub.example.net') continue;
      // the server forgets it as well
      final c = await HttpClient().deleteUrl(Uri.parse('https://pub.example.net/api/tokens/self'));
      c.headers.set('authorization', 'Bearer ${h['token']}');
      stdout.writeln('server: ${(await c.close()).statusCode}');
    }
    (j['hosted'] as List).removeWhere((h) => h['url'] == 'https://pub.example.net');
    tokens.writeAsStringSync(jsonEncode(j));
  }
  final google = File('$home/.config/dart/pub-credentials.json');
  if (args.contains('--all') && google.existsSync()) google.deleteSync();
  stdout.writeln('done');
}
