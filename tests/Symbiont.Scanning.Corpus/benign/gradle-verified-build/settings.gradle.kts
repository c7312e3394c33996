rootProject.name = "tide-tables"

pluginManagement {
    repositories {
        gradlePluginPortal()
        mavenCentral()
    }
}

dependencyResolutionManagement {
    // projects must not add repositories of their own
    repositoriesMode.set(RepositoriesMode.FAIL_ON_PROJECT_REPOS)
    repositories {
        exclusiveContent {
            forRepository {
                maven {
                    name = "harbour"
                    url = uri("https://maven.example.org/releases")
                }
            }
            filter { includeGroupAndSubgroups("org.harbour") }
        }
        mavenCentral()
    }
}

include("core", "cli")
