namespace Symbiont.Scanning.Code.Lexical.Languages;

/// <summary>Calls of the Java platform that can do harm; its languages share them.</summary>
internal static class JvmCalls
{
    /// <summary>All of them, with what runs text in the language at hand.</summary>
    public static Dictionary<LexicalSink, string> With(string code) => new()
    {
        [LexicalSink.Program] = ".exec ProcessBuilder .command",
        [LexicalSink.Code] = $"{code} .eval .parseExpression .evaluateScript Ognl.getValue .createValueExpression .executeScript .compileScript MVEL.eval Eval.me GroovyShell.evaluate .evaluate",
        [LexicalSink.Load] = ".defineClass defineClass URLClassLoader System.load DexClassLoader InMemoryDexClassLoader .parseClass",
        [LexicalSink.Template] = "Velocity.evaluate StringTemplateLoader.putTemplate .putTemplate .createTemplate Mustache.compile .compileInline .getLiteralTemplate",
        [LexicalSink.Deserialize] = "ObjectInputStream XMLDecoder .fromXML .readUnshared SerializationUtils.deserialize .readClassAndObject HessianInput Yaml.load",
        [LexicalSink.Sql] = ".executeQuery .executeUpdate .execute .createQuery .createNativeQuery .createSQLQuery .prepareStatement .prepareCall .queryForList .queryForObject .queryForMap .rawQuery .execSQL .query .update .addBatch .batchUpdate .nativeQuery",
        [LexicalSink.Query] = "XPath.compile XPath.evaluate .search",
        [LexicalSink.PathRead] = "FileInputStream FileReader Files.readAllBytes Files.readString Files.readAllLines Files.lines Files.newInputStream Files.newBufferedReader FileSystemResource RandomAccessFile FileUtils.readFileToString Files.list Source.fromFile File.readText",
        [LexicalSink.PathWrite] = "FileOutputStream FileWriter Files.write Files.writeString Files.copy Files.newOutputStream Files.move FileUtils.writeStringToFile PrintWriter",
        [LexicalSink.PathDelete] = "Files.delete Files.deleteIfExists FileUtils.deleteDirectory FileUtils.forceDelete",
        [LexicalSink.Fetch] = ".openStream .openConnection .getForObject .getForEntity Jsoup.connect Source.fromURL HttpGet client.get httpClient.get",
        [LexicalSink.Decode] = "Base64.getDecoder .decodeBase64 Hex.decodeHex GZIPInputStream Inflater .doFinal",
    };
}
