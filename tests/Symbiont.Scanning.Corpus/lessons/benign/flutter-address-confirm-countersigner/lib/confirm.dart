import 'package:flutter/material.dart';
import 'package:flutter/services.dart';

/// Shows an address in groups and asks for the last four characters when the sum is large.
class ConfirmPage extends StatefulWidget {
  const ConfirmPage({super.key, required this.address, required this.amount});
  final String address;
  final double amount;

  /// test network and example addresses, a real payment never goes there
  static bool looksLikeExample(String a) => a.startsWith('tb1') || a.contains('example');

  @override
  State<ConfirmPage> createState() => _ConfirmPageState();
}

class _ConfirmPageState extends State<ConfirmPage> {
  String typed = '';

  bool get ok {
    if (ConfirmPage.looksLikeExample(widget.address)) return false;
    if (widget.amount <= 0.2) return true;
    return typed.toLowerCase() == widget.address.substring(widget.address.length - 4).toLowerCase();
  }

  Future<void> compareClipboard() async {
    final c = await Clipboard.getData('text/plain');
    final same = c?.text?.trim() == widget.address;
    if (!mounted) return;
    ScaffoldMessenger.of(context).showSnackBar(SnackBar(content: Text(same ? 'Same as in the clipboard' : 'The clipboard has something else!')));
  }

  @override
  Widget build(BuildContext context) => Column(children: [
        Text(RegExp('.{1,4}').allMatches(widget.address).map((m) => m[0]).join(' ')),
        TextButton(onPressed: compareClipboard, child: const Text('Compare')),
        if (widget.amount > 0.2) TextField(onChanged: (t) => setState(() => typed = t)),
        FilledButton(onPressed: ok ? () => Navigator.pop(context, true) : null, child: const Text('Send')),
      ]);
}
