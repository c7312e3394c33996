-- Setup for the package "width": generates Data/Width/Table.hs from EastAsianWidth.txt
module Main (main) where

import Control.Monad (unless, when)
import Data.List (isPrefixOf)
import Distribution.Simple
import System.Directory (createDirectoryIfMissing, doesFileExist, removeFile, renameFile)
import System.Environment (lookupEnv)
import System.Exit (ExitCode (..), die)
import System.Process (readProcessWithExitCode)

main :: IO ()
main = defaultMainWithHooks simpleUserHooks
  { preBuild = \args flags -> fetch >> generate >> preBuild simpleUserHooks args flags
  }

source, expected :: String
source = "https://ucd.example.org/16.0.0/EastAsianWidth.txt"
expected = "5f2d8a1c9e7b4063d1f0a9b8c7d6e5f40312233445566778899aabbccddeeff0"

-- The table is part of the package. WIDTH_UPDATE=1 takes the newer one, which has to have the checksum above.
fetch :: IO ()
fetch = do
  update <- lookupEnv "WIDTH_UPDATE"
  when (update == Just "1") $ do
    (code, _, err) <- readProcessWithExitCode "curl" ["-fsS", "-m", "30", "--max-filesize", "500000", "-o", "ucd.part", source] ""
    unless (code == ExitSuccess) $ die ("ucd: " ++ err)
    (_, out, _) <- readProcessWithExitCode "sha256sum" ["ucd.part"] ""
    unless (expected `isPrefixOf` out) $ removeFile "ucd.part" >> die ("ucd: checksum is " ++ take 64 out)
    renameFile "ucd.part" "EastAsianWidth.txt"

generate :: IO ()
generate = do
  there <- doesFileExist "EastAsianWidth.txt"
  unless there $ die "EastAsianWidth.txt is missing"
  ls <- lines <$> readFile "EastAsianWidth.txt"
  let wide = [ takeWhile (/= ';') l | l <- ls, not ("#" `isPrefixOf` l), ';' `elem` l, take 1 (drop 1 (dropWhile (/= ';') l)) `elem` ["W", "F"] ]
  createDirectoryIfMissing True "Data/Width"
  writeFile "Data/Width/Table.hs" $ unlines
    [ "module Data.Width.Table (wide) where"
    , "wide :: [String]"
    , "wide = " ++ show wide
    ]
