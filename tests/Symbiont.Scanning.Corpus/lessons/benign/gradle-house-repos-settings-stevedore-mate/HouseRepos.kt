package org.example.houserepos

import org.gradle.api.Plugin
import org.gradle.api.artifacts.verification.DependencyVerificationMode
import org.gradle.api.initialization.Settings
import org.gradle.api.initialization.resolve.RepositoriesMode
import java.net.URI

/** Our own proxy instead of the whole internet: plugins { id("org.example.house-repos") version "3.0" } */
class HouseRepos : Plugin<Settings> {
    private val proxy = System.getenv("HOUSE_PROXY") ?: "https://repo.example.net/m2"

    private fun answers(u: String) = runCatching {
        URI(u).toURL().openConnection().apply { connectTimeout = 1500 }.getInputStream().close()
    }.isSuccess

    override fun apply(s: Settings) {
        val inHouse = answers(proxy)
        if (!inHouse && System.getenv("CI") != null) error("$proxy does not answer, no builds past it in CI")
        s.dependencyResolutionManagement.apply {
            repositoriesMode.set(RepositoriesMode.FAIL_ON_PROJECT_REPOS)
            repositories.apply {
                if (inHouse) maven {
                    setUrl(proxy)
                    credentials { it.username = System.getenv("HOUSE_USER"); it.password = System.getenv("HOUSE_TOKEN") }
                } else mavenCentral()
            }
        }
        val v = s.rootDir.resolve("gradle/verification-metadata.xml")
        if (v.exists() && s.gradle.startParameter.dependencyVerificationMode == DependencyVerificationMode.OFF) {
            error("verification is switched off, remove --dependency-verification=off")
        }
    }
}
