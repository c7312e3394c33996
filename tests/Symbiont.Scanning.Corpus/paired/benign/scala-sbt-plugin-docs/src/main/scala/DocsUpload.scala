package org.example.sbt

import java.net.http.{HttpClient, HttpRequest, HttpResponse}
import java.net.URI
import java.nio.file.{Files, Path, Paths}
import java.time.Duration

import sbt._
import sbt.Keys._

/** A Scaladoc feltöltése a belső dokumentációs kiszolgálóra. Csak a `docsUpload` parancsra fut. */
object DocsUpload extends AutoPlugin {
  override def trigger = noTrigger

  object autoImport {
    val docsServer = settingKey[URI]("a kiszolgáló címe")
    val docsCredentials = settingKey[Path]("fájl egy sorral: a feltöltés kulcsa")
    val docsUpload = taskKey[Unit]("Scaladoc feltöltése")
  }
  import autoImport._

  override lazy val projectSettings: Seq[Setting[_]] = Seq(
    docsServer := URI.create("https://docs.example.net/scala/"),
    docsCredentials := Paths.get(sys.props("user.home"), ".sbt", "docs-upload.key"),
    docsUpload := {
      val log = streams.value.log
      val server = docsServer.value
      require(server.getScheme == "https", s"a kiszolgáló nem https: $server")
      val key = keyOf(docsCredentials.value)
      val zip = target.value / "docs.zip"
      val root = (Compile / doc).value
      IO.zip((root ** "*.html").get.map(f => f -> IO.relativize(root, f).get), zip, None)
      log.info(s"${zip.length / 1024} kB feltöltése: $server")

      val request = HttpRequest.newBuilder(server.resolve(s"${name.value}/${version.value}.zip"))
        .timeout(Duration.ofSeconds(60))
        .header("Authorization", s"Bearer $key")
        .PUT(HttpRequest.BodyPublishers.ofFile(zip.toPath))
        .build()
      val answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString())
      if (answer.statusCode >= 300) sys.error(s"a kiszolgáló válasza: ${answer.statusCode}")
      log.success("kész")
    }
  )

  private def keyOf(file: Path): String = {
    if (!Files.isReadable(file)) sys.error(s"nincs kulcs: $file (kérni itt lehet: https://docs.example.net/kulcs)")
    val open = Files.getPosixFilePermissions(file).toString.contains("OTHERS")
    if (open) sys.error(s"$file mások számára is olvasható; chmod 600")
    Files.readString(file).trim
  }
}
