package org.twicebuilt.gradle

import org.gradle.api.DefaultTask
import org.gradle.api.GradleException
import org.gradle.api.Plugin
import org.gradle.api.Project
import org.gradle.api.file.RegularFileProperty
import org.gradle.api.tasks.InputFile
import org.gradle.api.tasks.TaskAction
import java.security.MessageDigest
import java.util.zip.ZipFile

/**
 * Compares a freshly built jar with the published one, entry by entry, and fails when they differ.
 * Run it on another machine than the one that published.
 */
class JarComparePlugin implements Plugin<Project> {
    void apply(Project project) {
        project.tasks.register('compareWithPublished', JarCompareTask) {
            group = 'verification'
            description = 'Checks that the published jar can be reproduced'
            ours.convention(project.tasks.named('jar').flatMap { it.archiveFile })
        }
    }
}

abstract class JarCompareTask extends DefaultTask {

    @InputFile abstract RegularFileProperty getOurs()
    @InputFile abstract RegularFileProperty getPublished()

    @TaskAction
    void compare() {
        def a = digests(ours.get().asFile)
        def b = digests(published.get().asFile)

        def onlyOurs = a.keySet() - b.keySet()
        def onlyTheirs = b.keySet() - a.keySet()
        def changed = a.keySet().intersect(b.keySet()).findAll { a[it] != b[it] }

        onlyOurs.sort().each { logger.error('only in our build:   {}', it) }
        onlyTheirs.sort().each { logger.error('only in published:   {}', it) }
        changed.sort().each { logger.error('different content:   {}', it) }

        if (onlyOurs || onlyTheirs || changed) {
            throw new GradleException("${onlyOurs.size() + onlyTheirs.size() + changed.size()} entries differ. " +
                'A class that is only in the published jar was not compiled from this source.')
        }
        logger.lifecycle('{} entries, all the same', a.size())
    }

    private static Map<String, String> digests(File jar) {
        new ZipFile(jar).withCloseable { zip ->
            zip.entries().findAll { !it.directory }.collectEntries { e ->
                [e.name, MessageDigest.getInstance('SHA-256').digest(zip.getInputStream(e).bytes).encodeHex().toString()]
            }
        }
    }
}
