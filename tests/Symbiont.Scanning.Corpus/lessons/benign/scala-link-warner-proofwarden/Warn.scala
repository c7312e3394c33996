package warn

import java.net.{URI, URLEncoder}
import java.time.LocalDate

/** Links of a forum go over a page that shows where they lead, unless the host is known. */
object Warn:
  private val known = Set("www.example.org", "forum.example.org")
  private val watched = List("login", "bank", "paypal", "checkout")

  // in the sale season there are more fake shops, so then all foreign links go over the page
  def rewrite(url: String, day: LocalDate = LocalDate.now): String =
    val host = Option(URI(url).getHost).getOrElse("")
    val strict = day.getMonthValue >= 11
    if known(host) then url
    else if strict || watched.exists(url.toLowerCase.contains) then "https://forum.example.org/leave?u=" + URLEncoder.encode(url, "UTF-8")
    else url

  def page(u: String): String =
    s"You are leaving the forum. The link leads to <b>${URI(u).getHost.replace("<", "&lt;")}</b>."
