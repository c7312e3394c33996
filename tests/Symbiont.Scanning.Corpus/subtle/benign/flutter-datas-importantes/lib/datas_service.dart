import 'package:flutter_contacts/flutter_contacts.dart';
import 'package:flutter_local_notifications/flutter_local_notifications.dart';
import 'package:timezone/timezone.dart' as tz;

/// Lê aniversários e datas importantes da agenda e marca lembretes no próprio aparelho.
///
/// O aplicativo não declara a permissão INTERNET no AndroidManifest.xml, portanto nada
/// pode ser enviado. Só pedimos nome e eventos; telefones e e-mails não são lidos.
class DatasService {
  DatasService(this._avisos);
  final FlutterLocalNotificationsPlugin _avisos;

  Future<List<DataImportante>> carregar() async {
    if (!await FlutterContacts.requestPermission(readonly: true)) return const [];
    final contatos = await FlutterContacts.getContacts(withProperties: true);

    final lista = [
      for (final c in contatos)
        for (final e in c.events) DataImportante(c.id, c.displayName, e.label.name, e.day, e.month),
    ];
    lista.sort((a, b) => a.proxima().compareTo(b.proxima()));
    return lista;
  }

  Future<void> marcarLembretes(List<DataImportante> datas, {int diasAntes = 1, int hora = 9}) async {
    await _avisos.cancelAll();
    for (final d in datas.take(60)) {
      final dia = d.proxima().subtract(Duration(days: diasAntes));
      final quando = tz.TZDateTime(tz.local, dia.year, dia.month, dia.day, hora);
      if (quando.isBefore(tz.TZDateTime.now(tz.local))) continue;
      await _avisos.zonedSchedule(
        d.hashCode,
        '${d.nome}: ${d.tipo}',
        diasAntes == 0 ? 'É hoje!' : 'Faltam $diasAntes dia(s).',
        quando,
        const NotificationDetails(android: AndroidNotificationDetails('datas', 'Datas importantes')),
        androidScheduleMode: AndroidScheduleMode.inexactAllowWhileIdle,
      );
    }
  }
}

class DataImportante {
  const DataImportante(this.id, this.nome, this.tipo, this.dia, this.mes);
  final String id, nome, tipo;
  final int dia, mes;

  DateTime proxima() {
    final agora = DateTime.now();
    final hoje = DateTime(agora.year, agora.month, agora.day);
    final esteAno = DateTime(agora.year, mes, dia);
    return esteAno.isBefore(hoje) ? DateTime(agora.year + 1, mes, dia) : esteAno;
  }
}
