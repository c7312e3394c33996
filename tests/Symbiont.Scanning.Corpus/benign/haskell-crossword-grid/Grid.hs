-- | Prints an empty crossword grid with numbers from a picture of dots and hashes.
module Main (main) where

import Data.List (intercalate)
import qualified Data.Map.Strict as M

type Cell = (Int, Int)

parse :: String -> M.Map Cell Char
parse text = M.fromList [((r, c), x) | (r, line) <- zip [0 ..] (lines text), (c, x) <- zip [0 ..] line]

open :: M.Map Cell Char -> Cell -> Bool
open grid cell = M.lookup cell grid == Just '.'

starts :: M.Map Cell Char -> [Cell]
starts grid = [cell | cell@(r, c) <- M.keys grid, open grid cell, across r c || down r c]
  where
    across r c = not (open grid (r, c - 1)) && open grid (r, c + 1)
    down r c = not (open grid (r - 1, c)) && open grid (r + 1, c)

render :: M.Map Cell Char -> String
render grid = intercalate "\n" [concatMap (cell r) [0 .. width] | r <- [0 .. height]]
  where
    (height, width) = maximum (M.keys grid)
    numbers = M.fromList (zip (starts grid) [1 :: Int ..])
    cell r c
      | not (open grid (r, c)) = "###"
      | otherwise = pad (maybe "" show (M.lookup (r, c) numbers))
    pad s = s ++ replicate (3 - length s) ' '

main :: IO ()
main = interact (\text -> render (parse text) ++ "\n")
