package works.tidyrows

import org.apache.spark.sql.{DataFrame, SaveMode, SparkSession}
import org.apache.spark.sql.functions._

/** Merges customer rows that are the same person and writes a report of what was merged.
  *
  * {{{
  * spark-submit --class works.tidyrows.MergeCustomers tidyrows.jar \
  *   --in s3a://crm/customers --out s3a://crm/customers_merged --checkpoint s3a://crm/_tmp
  * }}}
  *
  * All three places are yours; the job writes nowhere else and refuses to overwrite its input.
  */
object MergeCustomers {

  final case class Args(in: String, out: String, checkpoint: String)

  def main(argv: Array[String]): Unit = {
    val a = parse(argv)
    require(a.in != a.out, "--out must not be --in")
    val spark = SparkSession.builder().appName("merge-customers").getOrCreate()
    spark.sparkContext.setCheckpointDir(a.checkpoint)

    val rows   = spark.read.parquet(a.in)
    val keyed  = withKey(rows).checkpoint()
    val merged = keyed.groupBy("key").agg(first("id").as("id"),
      rows.columns.filterNot(_ == "id").map(c => first(col(c), ignoreNulls = true).as(c)): _*)

    merged.drop("key").write.mode(SaveMode.ErrorIfExists).parquet(a.out)
    keyed.groupBy("key").agg(collect_list("id").as("ids")).where(size(col("ids")) > 1)
      .select("ids").write.mode(SaveMode.ErrorIfExists).json(a.out + "_report")
    spark.stop()
  }

  /** The key is hashed so that the report holds no addresses. */
  def withKey(df: DataFrame): DataFrame = {
    def norm(c: String) = coalesce(lower(regexp_replace(trim(col(c)), "\\s+", " ")), lit(""))
    df.withColumn("key", sha2(concat_ws("|", norm("email"), norm("name"), norm("postcode")), 256))
  }

  private def parse(argv: Array[String]): Args = {
    val m = argv.grouped(2).collect { case Array(k, v) => k.stripPrefix("--") -> v }.toMap
    Args(m("in"), m("out"), m("checkpoint"))
  }
}
