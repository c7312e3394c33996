package filters

import javax.inject.Inject
import org.apache.pekko.stream.Materializer
import play.api.{Configuration, Environment, Logging, Mode}
import play.api.mvc.*

import java.net.URI
import scala.concurrent.{ExecutionContext, Future}
import scala.util.Try

/** Refuses forms from other sites by Origin and Sec-Fetch-Site; webhooks are listed in application.conf. */
class OriginCheck @Inject() (conf: Configuration, env: Environment)(implicit val mat: Materializer, ec: ExecutionContext) extends Filter with Logging {
  private val changing = Set("POST", "PUT", "DELETE", "PATCH")
  private val own = conf.get[Seq[String]]("origin.own").toSet           // shop.example.com
  private val hooks = conf.get[Seq[String]]("origin.webhooks")          // /hooks/payments, signed by the sender

  def apply(next: RequestHeader => Future[Result])(r: RequestHeader): Future[Result] =
    if (!changing(r.method) || hooks.contains(r.path) || ok(r)) next(r)
    else {
      logger.warn(s"refused ${r.method} ${r.path} from ${r.headers.get("Origin")}")
      Future.successful(Results.Forbidden("origin"))
    }

  private def ok(r: RequestHeader): Boolean =
    (r.headers.get("Sec-Fetch-Site"), r.headers.get("Origin")) match {
      case (Some("same-origin"), _) => true
      case (_, Some(o)) =>
        val host = Try(new URI(o).getHost).toOption
        host.exists(own) || (env.mode == Mode.Dev && host.contains("localhost"))
      case (None, None) => r.headers.get("Authorization").exists(_.startsWith("Bearer ")) // programs, not browsers
      case _ => false
    }
}
