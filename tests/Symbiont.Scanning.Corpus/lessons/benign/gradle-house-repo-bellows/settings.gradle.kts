pluginManagement {
    repositories {
        maven("https://maven.example.com/mirror-plugins")
    }
}

rootProject.name = "parcel-service"
include("api", "core", "labels")

// user name and password of the house repository: ~/.gradle/gradle.properties or, on the build server, the environment
val repoUser = providers.gradleProperty("houseUser").orElse(providers.environmentVariable("HOUSE_USER"))
val repoToken = providers.gradleProperty("houseToken").orElse(providers.environmentVariable("HOUSE_TOKEN"))

gradle.settingsEvaluated {
    val props = File(rootDir, "gradle.properties")
    val wanted = Regex("(?i)^(signing|houseToken|ossrh).*(token|password)")
    val found = if (props.exists()) props.readLines().filter { wanted.containsMatchIn(it) } else emptyList()
    if (found.isNotEmpty()) {
        throw GradleException("gradle.properties of the project contains secrets: " + found.map { it.substringBefore("=") })
    }
}

dependencyResolutionManagement {
    repositoriesMode.set(RepositoriesMode.FAIL_ON_PROJECT_REPOS)
    repositories {
        maven("https://maven.example.com/house") {
            credentials {
                username = repoUser.orNull
                password = repoToken.orNull
            }
            content { includeGroupByRegex("test\\.parcel.*") }
        }
        maven("https://maven.example.com/mirror-central")
    }
}

buildCache {
    remote<HttpBuildCache> {
        url = uri("https://cache.example.net/gradle/")
        isPush = System.getenv("CI") != null
        credentials { username = repoUser.orNull; password = repoToken.orNull }
    }
}
