package org.example.jwtring

import com.auth0.jwt.JWT
import com.auth0.jwt.algorithms.Algorithm
import io.ktor.server.application.*
import io.ktor.server.auth.*
import io.ktor.server.auth.jwt.*

/** Keys that change: installJwt(mapOf("2026-11" to "...", "2026-10" to "...")), the newest first */
fun Application.installJwt(keys: Map<String, String>, issuer: String = "app", realm: String = "api") {
    require(keys.isNotEmpty()) { "no key" }
    if (keys.containsValue("change-me-quickstart") && !developmentMode) error("the key of the tutorial is still in use")
    val algs = keys.mapValues { Algorithm.HMAC256(it.value) }
    install(Authentication) {
        jwt {
            this.realm = realm
            verifier { header ->
                val raw = header.render().substringAfter(' ')
                val kid = runCatching { JWT.decode(raw).keyId }.getOrNull()
                JWT.require(algs[kid] ?: algs.values.first()).withIssuer(issuer).acceptLeeway(5).build()
            }
            validate { c -> c.payload.subject?.let { JWTPrincipal(c.payload) } }
        }
    }
}

fun token(keys: Map<String, String>, user: String, issuer: String = "app"): String =
    keys.entries.first().let { JWT.create().withKeyId(it.key).withIssuer(issuer).withSubject(user).sign(Algorithm.HMAC256(it.value)) }
