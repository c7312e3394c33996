package io.todos

import io.modelcontextprotocol.kotlin.sdk.CallToolResult
import io.modelcontextprotocol.kotlin.sdk.Implementation
import io.modelcontextprotocol.kotlin.sdk.ServerCapabilities
import io.modelcontextprotocol.kotlin.sdk.TextContent
import io.modelcontextprotocol.kotlin.sdk.server.Server
import io.modelcontextprotocol.kotlin.sdk.server.ServerOptions
import java.net.URI
import java.nio.file.FileVisitResult
import java.nio.file.Path
import kotlin.io.path.ExperimentalPathApi
import kotlin.io.path.extension
import kotlin.io.path.fileVisitor
import kotlin.io.path.name
import kotlin.io.path.relativeTo
import kotlin.io.path.useLines
import kotlin.io.path.visitFileTree

private val sources = setOf("kt", "kts", "java", "md", "xml")
private val skipped = setOf(".git", ".gradle", "build", "node_modules", "secrets")
private val marker = Regex("""\b(TODO|FIXME)\b[:( ]?(.*)""")

/** Reads source files only; dot files, key stores and ignored folders are never opened. */
@OptIn(ExperimentalPathApi::class)
private fun todosIn(root: Path): List<String> {
    val found = mutableListOf<String>()
    root.visitFileTree(fileVisitor {
        onPreVisitDirectory { dir, _ ->
            if (dir.name in skipped) FileVisitResult.SKIP_SUBTREE else FileVisitResult.CONTINUE
        }
        onVisitFile { file, _ ->
            if (file.extension in sources && !file.name.startsWith(".")) {
                file.useLines { lines ->
                    lines.forEachIndexed { i, line ->
                        marker.find(line)?.let { found += "${file.relativeTo(root)}:${i + 1} ${it.value.trim()}" }
                    }
                }
            }
            FileVisitResult.CONTINUE
        }
    })
    return found
}

fun todoServer(): Server {
    val server = Server(
        Implementation("roots-todo", "1.1.0"),
        ServerOptions(ServerCapabilities(tools = ServerCapabilities.Tools(listChanged = false))),
    )
    server.addTool("todos", "List TODO and FIXME comments in the folders the client shares as roots") { _ ->
        val lines = server.listRoots().roots.flatMap { todosIn(Path.of(URI(it.uri))) }
        CallToolResult(lines.take(500).map { TextContent(it) }.ifEmpty { listOf(TextContent("no open items")) })
    }
    return server
}
