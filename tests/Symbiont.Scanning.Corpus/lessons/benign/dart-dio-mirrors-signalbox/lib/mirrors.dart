import 'dart:async';
import 'package:dio/dio.dart';

/// Goes to the next mirror when one does not answer; for downloads only.
class MirrorInterceptor extends Interceptor {
  MirrorInterceptor(this.dio, this.mirrors, {this.log});

  final Dio dio;

  /// e.g. ['https://dl.example.net', 'https://edge.example.net']
  final List<String> mirrors;
  final void Function(String)? log;

  @override
  Future<void> onError(DioException e, ErrorInterceptorHandler handler) async {
    final o = e.requestOptions;
    final n = (o.extra['mirror'] as int? ?? 0) + 1;
    final away = e.type == DioExceptionType.connectionTimeout || (e.response?.statusCode ?? 0) >= 500;
    if (o.method != 'GET' || !away || n >= mirrors.length) return handler.next(e);
    o.extra['mirror'] = n;
    final u = o.uri;
    // another house, other keys: who logged in there did not log in here
    o.headers.removeWhere((k, _) => const {'authorization', 'cookie'}.contains(k.toLowerCase()));
    o.baseUrl = mirrors[n];
    o.path = u.path;
    log?.call('${u.host} does not answer, trying ${mirrors[n]}');
    try {
      handler.resolve(await dio.fetch<dynamic>(o));
    } on DioException catch (x) {
      handler.next(x);
    }
  }
}
