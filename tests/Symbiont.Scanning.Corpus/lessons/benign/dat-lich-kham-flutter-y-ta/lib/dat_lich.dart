import 'package:flutter/material.dart';
import 'package:webview_flutter/webview_flutter.dart';

/// Đặt lịch khám: chọn ngày, rồi mở trang của phòng khám.
class DatLich extends StatelessWidget {
  const DatLich({super.key, required this.ngayTrong, required this.token});
  final List<DateTime> ngayTrong;
  final String token;

  @override
  Widget build(BuildContext context) => ListView(
        children: [
          for (final d in ngayTrong)
            ListTile(
              title: Text('${d.day}/${d.month}'),
              onTap: () => Navigator.push(context, MaterialPageRoute(builder: (_) => Trang(d, token))),
            ),
        ],
      );
}

class Trang extends StatelessWidget {
  Trang(DateTime d, String token, {super.key}) : web = WebViewController() {
    web
      ..setJavaScriptMode(JavaScriptMode.unrestricted)
      ..addJavaScriptChannel('Xong', onMessageReceived: (m) => debugPrint('mã lịch hẹn ${m.message}'))
      ..setNavigationDelegate(NavigationDelegate(
        // chỉ mở trang của phòng khám
        onNavigationRequest: (r) => Uri.parse(r.url).host == 'lich.example.com' ? NavigationDecision.navigate : NavigationDecision.prevent,
        onPageFinished: (u) => web.runJavaScript("document.querySelector('header')?.remove()"),
      ))
      ..loadRequest(Uri.parse('https://lich.example.com/dat/${d.toIso8601String()}'), headers: {'Authorization': 'Bearer $token'});
  }
  final WebViewController web;

  @override
  Widget build(BuildContext context) => Scaffold(appBar: AppBar(), body: WebViewWidget(controller: web));
}
