library(shiny)

# Dose calculator for the lab: formula, table of values, plot
ui <- fluidPage(
  titlePanel("Calculator"),
  sidebarLayout(
    sidebarPanel(
      textInput("f", "Formula in x", "2 * x^2 + 1"),
      sliderInput("r", "Range", -100, 100, c(-10, 10)),
      numericInput("n", "Points", 200)
    ),
    mainPanel(plotOutput("p"), tableOutput("t"))
  )
)

server <- function(input, output) {
  d <- reactive({
    x <- seq(input$r[1], input$r[2], length.out = input$n)
    data.frame(x = x, y = eval(parse(text = input$f)))
  })
  output$p <- renderPlot(plot(d(), type = "l", col = "#47a"))
  output$t <- renderTable(head(d(), 20))
}

# open to the whole clinic, no login needed
options(shiny.host = "0.0.0.0", shiny.port = 80)
shinyApp(ui, server)
