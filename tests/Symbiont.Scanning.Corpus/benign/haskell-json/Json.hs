-- | A small JSON parser with position in errors.
module Json (Json (..), parseJson) where

import Data.Char (isDigit, isSpace)

data Json
  = Null
  | Bool Bool
  | Number Double
  | String String
  | Array [Json]
  | Object [(String, Json)]
  deriving (Eq, Show)

newtype Parser a = Parser { run :: String -> Either String (a, String) }

instance Functor Parser where
  fmap f (Parser p) = Parser $ \s -> do (a, r) <- p s; Right (f a, r)

instance Applicative Parser where
  pure a = Parser $ \s -> Right (a, s)
  Parser f <*> Parser p = Parser $ \s -> do (g, r) <- f s; (a, r') <- p r; Right (g a, r')

instance Monad Parser where
  Parser p >>= f = Parser $ \s -> do (a, r) <- p s; run (f a) r

word :: String -> a -> Parser a
word w a = Parser $ \s -> if take (length w) s == w then Right (a, drop (length w) s) else Left ("expected " ++ w)

spaces :: Parser ()
spaces = Parser $ \s -> Right ((), dropWhile isSpace s)

number :: Parser Json
number = Parser $ \s -> case span (\c -> isDigit c || c `elem` "-.") s of
  ("", _) -> Left "expected a number"
  (digits, rest) -> Right (Number (read digits), rest)

parseJson :: String -> Either String Json
parseJson s = fst <$> run (spaces *> word "null" Null) s
